/**
 * Personal data (个人信息): identity documents and phone numbers as values that validate themselves, and the seam behind
 * which they are encrypted. Nothing outside this package handles keys.
 */
@NullMarked
package cn.volunteering.volunteer.personaldata;

import org.jspecify.annotations.NullMarked;
