/** Lists the accounts of a tenant, changes them and opens many at once. */
@NullMarked
package cn.volunteering.registry.access.web;

import org.jspecify.annotations.NullMarked;
