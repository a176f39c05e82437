/** Agendas and the orders of activities as they are stored. */
@NullMarked
package cn.volunteering.activity.signup.store;

import org.jspecify.annotations.NullMarked;
