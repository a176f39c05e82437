/**
 * How requests are read: one form for each kind of value in JSON and parameters, one rule for text, and no silence about
 * anything that an endpoint does not know.
 */
@NullMarked
package cn.volunteering.edge.input;

import org.jspecify.annotations.NullMarked;
