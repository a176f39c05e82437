/** The roll-up on the wire. */
@NullMarked
package cn.volunteering.reporting.rollup.web;

import org.jspecify.annotations.NullMarked;
