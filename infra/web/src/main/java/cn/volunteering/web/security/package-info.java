/** Access control of a service: token, tenant of the path, roles in that tenant. Denied unless allowed. */
@NullMarked
package cn.volunteering.web.security;

import org.jspecify.annotations.NullMarked;
