/**
 * The staff of the agency per month (单位所属人员): the basis on which the share of registered volunteers is judged (QH-45).
 */
@NullMarked
package cn.volunteering.volunteer.headcount;

import org.jspecify.annotations.NullMarked;
