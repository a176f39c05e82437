/** Person totals on the wire. */
@NullMarked
package cn.volunteering.reporting.totals.web;

import org.jspecify.annotations.NullMarked;
