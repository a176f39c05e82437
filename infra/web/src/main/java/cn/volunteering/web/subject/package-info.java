/** The endpoints that plain subjects share: list and show; for registers also enter, change and remove. */
@NullMarked
package cn.volunteering.web.subject;

import org.jspecify.annotations.NullMarked;
