/** Signs statements with the key of the platform. */
@NullMarked
package cn.volunteering.scoring.statement.signature;

import org.jspecify.annotations.NullMarked;
