/**
 * Handles the registry's events in a service: keeps a directory of all tenants, and sets up and removes their
 * databases.
 */
@NullMarked
package cn.volunteering.messaging.tenants;

import org.jspecify.annotations.NullMarked;
