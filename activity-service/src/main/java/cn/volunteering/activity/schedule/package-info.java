/** Activities (志愿服务活动): the dated occasions of a project, from planning to closing. */
@NullMarked
package cn.volunteering.activity.schedule;

import org.jspecify.annotations.NullMarked;
