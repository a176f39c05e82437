/** Search for Chinese names and titles by their characters, their readings (拼音) or the initials of these. */
@NullMarked
package cn.volunteering.readings;

import org.jspecify.annotations.NullMarked;
