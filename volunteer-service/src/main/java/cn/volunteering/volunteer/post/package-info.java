/**
 * The posts of the unit for its volunteer service (QH-38, QH-39, QH-06): the leading group, its office and the designated
 * persons, each with the person who holds it and the days on which they do.
 */
@NullMarked
package cn.volunteering.volunteer.post;

import org.jspecify.annotations.NullMarked;
