/** Who calls: sign-in of browsers, tokens of programs, and what both may do in which tenant. */
@NullMarked
package cn.volunteering.gateway.signin;

import org.jspecify.annotations.NullMarked;
