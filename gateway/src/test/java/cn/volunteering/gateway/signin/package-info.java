/** Tests the sign-in without servers. */
@NullMarked
package cn.volunteering.gateway.signin;

import org.jspecify.annotations.NullMarked;
