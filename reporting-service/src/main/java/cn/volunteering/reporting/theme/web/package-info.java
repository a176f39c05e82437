/** The endpoint of totals by theme. */
@NullMarked
package cn.volunteering.reporting.theme.web;

import org.jspecify.annotations.NullMarked;
