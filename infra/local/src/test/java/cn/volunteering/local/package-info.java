/** Tests of the script that starts the launcher. */
@NullMarked
package cn.volunteering.local;

import org.jspecify.annotations.NullMarked;
