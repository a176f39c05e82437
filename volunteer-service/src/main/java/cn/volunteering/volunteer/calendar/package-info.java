/** Days and months as the agencies count them. */
@NullMarked
package cn.volunteering.volunteer.calendar;

import org.jspecify.annotations.NullMarked;
