/** The received summaries in the office's database. */
@NullMarked
package cn.volunteering.reporting.rollup.store;

import org.jspecify.annotations.NullMarked;
