/** One database per service and tenant, found by the bound tenant and by nothing else. */
@NullMarked
package cn.volunteering.tenancy.mongo;

import org.jspecify.annotations.NullMarked;
