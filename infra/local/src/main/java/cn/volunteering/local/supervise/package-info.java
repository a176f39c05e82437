/** Brings all parts up in order, keeps them up, and takes them down again. */
@NullMarked
package cn.volunteering.local.supervise;

import org.jspecify.annotations.NullMarked;
