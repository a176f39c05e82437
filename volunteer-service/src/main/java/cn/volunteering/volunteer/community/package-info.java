/** The communities (驻地社区) with which the agency coordinates its service (QH-21). */
@NullMarked
package cn.volunteering.volunteer.community;

import org.jspecify.annotations.NullMarked;
