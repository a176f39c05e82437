/** The files of the exchange: packages as they leave, answers as they come back. */
@NullMarked
package cn.volunteering.national.file;

import org.jspecify.annotations.NullMarked;
