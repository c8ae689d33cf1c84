package org.demarche.export;

import com.jerolba.carpet.CarpetWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.demarche.store.EventRow;

/** Our own columns in a Parquet file, compressed with zstd. */
final class FlatParquet implements EventExport {
  private final CarpetWriter<FlatEvent> writer;

  FlatParquet(OutputStream out) throws IOException {
    writer =
        new CarpetWriter.Builder<>(out, FlatEvent.class)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build();
  }

  @Override
  public int write(EventRow event) throws IOException {
    writer.write(FlatEvent.of(event));
    return 1;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
