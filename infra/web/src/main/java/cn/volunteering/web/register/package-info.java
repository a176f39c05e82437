/** The endpoints that every register has: list, show, enter, change, remove. */
@NullMarked
package cn.volunteering.web.register;

import org.jspecify.annotations.NullMarked;
