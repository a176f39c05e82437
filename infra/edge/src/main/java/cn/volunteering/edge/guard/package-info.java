/** The checks that the gateway and every service make alike: token, tenant of the path, rule of the endpoint. */
@NullMarked
package cn.volunteering.edge.guard;

import org.jspecify.annotations.NullMarked;
