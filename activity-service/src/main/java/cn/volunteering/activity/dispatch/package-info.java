/** Orders of the committee to sections (任务派遣, NX-34). They are never addressed to persons, and an objection costs nothing. */
@NullMarked
package cn.volunteering.activity.dispatch;

import org.jspecify.annotations.NullMarked;
