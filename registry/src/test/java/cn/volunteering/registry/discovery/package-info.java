/** Tests of access to Eureka. */
@NullMarked
package cn.volunteering.registry.discovery;

import org.jspecify.annotations.NullMarked;
