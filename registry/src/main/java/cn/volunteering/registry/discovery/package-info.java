/** The Eureka server, where the services find each other, and who may talk to it. */
@NullMarked
package cn.volunteering.registry.discovery;

import org.jspecify.annotations.NullMarked;
