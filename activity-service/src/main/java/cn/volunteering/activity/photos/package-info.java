/** The photos of an activity (照片档案, NX-54): what is kept of them, who may publish them, and when they go. */
@NullMarked
package cn.volunteering.activity.photos;

import org.jspecify.annotations.NullMarked;
