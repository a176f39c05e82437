/** The endpoints of tenants: all of them for operators, its own for each tenant. */
@NullMarked
package cn.volunteering.registry.tenant.web;

import org.jspecify.annotations.NullMarked;
