/** Projects as they are stored. */
@NullMarked
package cn.volunteering.activity.project.store;

import org.jspecify.annotations.NullMarked;
