/** What people have acknowledged and agreed to (知情同意, NX-60): given and withdrawn by themselves, with a history. */
@NullMarked
package cn.volunteering.volunteer.consent;

import org.jspecify.annotations.NullMarked;
