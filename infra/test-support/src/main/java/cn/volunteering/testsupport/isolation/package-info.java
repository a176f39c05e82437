/** Suites that try to cross the boundary between tenants at every endpoint and subscription of a service. */
@NullMarked
package cn.volunteering.testsupport.isolation;

import org.jspecify.annotations.NullMarked;
