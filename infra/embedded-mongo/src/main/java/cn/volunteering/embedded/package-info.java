/** A database server for machines where no {@code mongod} can be had: for a look, not for keeping. */
@NullMarked
package cn.volunteering.embedded;

import org.jspecify.annotations.NullMarked;
