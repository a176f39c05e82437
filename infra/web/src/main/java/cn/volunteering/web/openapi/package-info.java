/** The description of a service's endpoints, from which the isolation suite learns what to try. */
@NullMarked
package cn.volunteering.web.openapi;

import org.jspecify.annotations.NullMarked;
