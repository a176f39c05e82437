/** Follows the roster: a post ends with the departure or move of the person who holds it. */
@NullMarked
package cn.volunteering.volunteer.post.events;

import org.jspecify.annotations.NullMarked;
