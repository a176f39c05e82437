/** The OpenAPI document of a service, which also tells the isolation suite what to test. */
@NullMarked
package cn.volunteering.web.openapi;

import org.jspecify.annotations.NullMarked;
