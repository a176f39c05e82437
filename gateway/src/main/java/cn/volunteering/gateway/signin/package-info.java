/** Sign-in of browsers, tokens of programs, and the rules on who may call which endpoint. */
@NullMarked
package cn.volunteering.gateway.signin;

import org.jspecify.annotations.NullMarked;
