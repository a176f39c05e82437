/** The endpoints of sign-up. */
@NullMarked
package cn.volunteering.activity.signup.web;

import org.jspecify.annotations.NullMarked;
