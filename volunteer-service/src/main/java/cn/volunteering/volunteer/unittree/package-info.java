/** The organisation of volunteer service in the unit as one tree, put together from posts, teams and org units (QH-03, QH-40). */
@NullMarked
package cn.volunteering.volunteer.unittree;

import org.jspecify.annotations.NullMarked;
