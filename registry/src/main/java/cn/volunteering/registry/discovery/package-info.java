/** The Eureka server for service discovery, and access to it. */
@NullMarked
package cn.volunteering.registry.discovery;

import org.jspecify.annotations.NullMarked;
