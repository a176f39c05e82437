/** Annual plans of the unit, its sections and branches, and what became of them (年度计划, QH-08, NX-12). */
@NullMarked
package cn.volunteering.activity.annualplan;

import org.jspecify.annotations.NullMarked;
