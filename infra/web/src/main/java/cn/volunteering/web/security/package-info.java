/** Who may enter: the token, the tenant of the path, the roles in that tenant. Denied unless allowed. */
@NullMarked
package cn.volunteering.web.security;

import org.jspecify.annotations.NullMarked;
