/** Tests of who may talk to Eureka. */
@NullMarked
package cn.volunteering.registry.discovery;

import org.jspecify.annotations.NullMarked;
