/** Volunteer teams (志愿服务队) and the groups of sections (志愿服务小组): QH-42, QH-43, QH-46, NX-09, NX-10. */
@NullMarked
package cn.volunteering.volunteer.team;

import org.jspecify.annotations.NullMarked;
