/** Storage of agendas and sign-up orders. */
@NullMarked
package cn.volunteering.activity.signup.store;

import org.jspecify.annotations.NullMarked;
