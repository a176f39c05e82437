/** The endpoints of the posts of the unit. */
@NullMarked
package cn.volunteering.volunteer.post.web;

import org.jspecify.annotations.NullMarked;
