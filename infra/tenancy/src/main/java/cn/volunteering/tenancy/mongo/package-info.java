/** One database per service and tenant, selected only by the bound tenant. */
@NullMarked
package cn.volunteering.tenancy.mongo;

import org.jspecify.annotations.NullMarked;
