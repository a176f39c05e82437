/** Tests how requests are read. */
@NullMarked
package cn.volunteering.edge.input;

import org.jspecify.annotations.NullMarked;
