internal import CMemory

/// What the process does with memory that it has given free.
public enum WorkingMemory {
  /// Keeps some megabytes in each thread for the next decision. Otherwise the allocator gives them back to the system behind
  /// nearly each one and asks for them again, each page empty anew. To be called before there are threads.
  ///
  /// What is larger than a long decision goes back at once, as before.
  public static func keep() { shim_keep_memory(4 << 20, 8 << 20) }
}
