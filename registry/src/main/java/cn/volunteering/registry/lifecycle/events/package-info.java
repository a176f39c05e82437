/** The answers of the services when a tenant is set up or removed. */
@NullMarked
package cn.volunteering.registry.lifecycle.events;

import org.jspecify.annotations.NullMarked;
