/** What a service does with the registry's events: it knows all tenants, and sets up and removes its databases. */
@NullMarked
package cn.volunteering.messaging.tenants;

import org.jspecify.annotations.NullMarked;
