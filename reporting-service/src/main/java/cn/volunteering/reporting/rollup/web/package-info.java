/** HTTP endpoint and response types of the roll-up. */
@NullMarked
package cn.volunteering.reporting.rollup.web;

import org.jspecify.annotations.NullMarked;
