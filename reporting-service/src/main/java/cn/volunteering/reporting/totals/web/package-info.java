/** HTTP endpoint and response types of person totals. */
@NullMarked
package cn.volunteering.reporting.totals.web;

import org.jspecify.annotations.NullMarked;
